import { copyText } from '../../hooks/save-file';
import * as actions from '../../hooks/team-actions';
import { goTo } from '../../hooks/use-hash';
import { Combine } from './combine';
import { Create } from './create';
import { Restore } from './restore';
import { TakeOver } from './take-over';

/** Every way to a team: made here, taken over, or combined of figures that were handed on. */
export function CreateRoute({ isFirst }: { readonly isFirst: boolean }) {
  return (
    <>
      <Create
        isFirst={isFirst}
        onCreate={async (...of) => {
          await actions.makeTeam(...of);
          goTo('setup');
        }}
      />
      <Combine
        onCombine={async (...of) => {
          const outcome = await actions.combineFiles(...of);
          if (outcome === 'done') goTo('gaps');
          return outcome;
        }}
      />
      <TakeOver
        onKey={actions.makeWaitingKey}
        onCopy={copyText}
        onTake={async (file) => {
          const isTaken = await actions.takeTeamOver(file);
          if (isTaken) goTo('setup');
          return isTaken;
        }}
      />
      <Restore
        onRestore={async (...of) => {
          const isRestored = await actions.restoreTeam(...of);
          if (isRestored) goTo('setup');
          return isRestored;
        }}
      />
    </>
  );
}
