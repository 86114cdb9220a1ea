import { useEffect, useState } from 'react';
import { dayOf } from '../../../utils/calendar';
import { ASSUMED } from '../../../utils/report/gap';
import { fingerprintOf, inviteFile, inviteLink } from '../../../utils/report/invite';
import { inviteTo } from '../../../utils/report/team';
import { asFileName, copyText, saveFile } from '../../hooks/save-file';
import * as actions from '../../hooks/team-actions';
import { goTo } from '../../hooks/use-hash';
import type { OwnState } from '../../hooks/use-team';
import type { PagesProps } from '../pages';
import { CombinedSetup, Setup } from './setup';

/** The page of a team, or of combined figures, live. */
export function SetupRoute({ state, figures }: PagesProps) {
  const { id, name, floor, desk } = state;
  const change = (next: Parameters<typeof actions.changeDesk>[2]) => void actions.changeDesk(id, desk, next);
  const shared = {
    name,
    floor,
    rate: desk.rate,
    peopleConcerned: desk.peopleConcerned,
    daysPerQuarter: desk.daysPerQuarter ?? ASSUMED.daysPerQuarter,
    onRate: (rate: typeof desk.rate) => change({ rate }),
    onPeople: (peopleConcerned: number | undefined) => change({ peopleConcerned }),
    onDays: (daysPerQuarter: number | undefined) => change({ daysPerQuarter }),
    onDelete: async () => {
      await actions.deletePlace(id);
      goTo('gaps');
    },
  };
  if (state.kind === 'combined')
    return <CombinedSetup {...shared} teams={figures.teams.map((team) => team.name)} />;
  return (
    <OwnSetup
      {...shared}
      state={state}
      onDepartments={(departments) => change({ departments })}
      onTrustee={(trustee) => change({ trustee })}
    />
  );
}

type OwnSetupProps = Pick<
  Parameters<typeof Setup>[0],
  | 'name'
  | 'floor'
  | 'rate'
  | 'peopleConcerned'
  | 'daysPerQuarter'
  | 'onRate'
  | 'onPeople'
  | 'onDays'
  | 'onDelete'
  | 'onDepartments'
  | 'onTrustee'
> & { readonly state: OwnState };

function OwnSetup({ state: { team, desk }, ...shared }: OwnSetupProps) {
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => void fingerprintOf(inviteTo(team)).then(setFingerprint), [team]);
  const invite = (department: string | undefined) =>
    inviteTo(team, {
      ...(department === undefined ? {} : { department }),
      ...(desk.trustee === undefined ? {} : { trustee: desk.trustee }),
    });
  const fileName = (department: string | undefined) =>
    `retyped-invite-${asFileName([team.name, department].filter(Boolean).join('-'))}.json`;
  return (
    <Setup
      {...shared}
      fingerprint={fingerprint}
      departments={desk.departments}
      trustee={desk.trustee}
      linkOf={(department) => inviteLink(invite(department))}
      onCopy={copyText}
      onSaveInvite={(department) => saveFile(fileName(department), inviteFile(invite(department)))}
      onBackUp={async (passphrase) =>
        saveFile(`retyped-team-${dayOf(Date.now())}.age`, await actions.backUpTeam(team, passphrase))
      }
      onHandOver={async (recipient) =>
        saveFile(`retyped-handover-${dayOf(Date.now())}.age`, await actions.handOverTeam(team, recipient))
      }
    />
  );
}
