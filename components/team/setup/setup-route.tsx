import { useEffect, useState } from 'react';
import { ASSUMED } from '../../../utils/report/gap';
import { fingerprintOf, inviteFile, inviteLink } from '../../../utils/report/invite';
import { inviteTo } from '../../../utils/report/team';
import { dayOf } from '../../../utils/summary/caps';
import { copyText, saveBytes } from '../../hooks/save-file';
import * as actions from '../../hooks/team-actions';
import type { Desk } from '../../hooks/team-database';
import type { PagesProps } from '../pages';
import { Setup } from './setup';

/** The team's own page, live. */
export function SetupRoute({ state: { team, desk } }: PagesProps) {
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => void fingerprintOf(inviteTo(team)).then(setFingerprint), [team]);
  const change = (next: { readonly [K in keyof Desk]?: Desk[K] | undefined }) =>
    void actions.changeDesk(desk, next as Partial<Desk>);
  const invite = (department: string | undefined) =>
    inviteTo(team, {
      ...(department === undefined ? {} : { department }),
      ...(desk.trustee === undefined ? {} : { trustee: desk.trustee }),
    });
  return (
    <Setup
      name={team.name}
      floor={team.floor}
      fingerprint={fingerprint}
      departments={desk.departments}
      trustee={desk.trustee}
      rate={desk.rate}
      peopleConcerned={desk.peopleConcerned}
      daysPerQuarter={desk.daysPerQuarter ?? ASSUMED.daysPerQuarter}
      linkOf={(department) => inviteLink(invite(department))}
      onCopy={copyText}
      onSaveInvite={(department) =>
        saveBytes(
          `retyped-invite-${[team.name, department].filter(Boolean).join('-').replace(/\W+/g, '-')}.json`,
          inviteFile(invite(department)),
        )
      }
      onDepartments={(departments) => change({ departments })}
      onTrustee={(trustee) => change({ trustee })}
      onRate={(rate) => change({ rate })}
      onPeople={(peopleConcerned) => change({ peopleConcerned })}
      onDays={(daysPerQuarter) => change({ daysPerQuarter })}
      onBackUp={async (passphrase) =>
        saveBytes(`retyped-team-${dayOf(Date.now())}.age`, await actions.backUpTeam(team, passphrase))
      }
      onDelete={() => void actions.deleteTeam(team)}
    />
  );
}
