import { translate } from '../../../utils/browser/translate';
import type { CurrentDraft } from '../../../utils/state/selected';
import { Later } from '../../ui/Later';
import { FirstContact } from '../FirstContact';
import { FollowUp } from './FollowUp';
import { Hints } from './Hints';
import { MeaningLater } from './MeaningLater';
import { NextQuestion } from './NextQuestion';
import { ReplyBy } from './ReplyBy';
import { TakenOut } from './TakenOut';
import type { BodyBox } from './useBodyChange';
import './help.css';

const loadCourtesyHints = () => import('./CourtesyHints');

/** What stands below the message: what was taken out, what would make it stronger, what goes with it, what follows. */
export function DraftHelp({ draft, box }: { draft: CurrentDraft; box: BodyBox }) {
  return (
    <>
      <TakenOut draft={draft} />
      {draft.edited && (
        <Later load={loadCourtesyHints}>
          {({ CourtesyHints }) => <CourtesyHints draft={draft} box={box} />}
        </Later>
      )}
      <MeaningLater draft={draft} />
      <NextQuestion draft={draft} box={box} />
      {!draft.edited && <ReplyBy />}
      <FirstContact />
      <Hints title={translate('help.notes')} hints={draft.notes} />
      <Hints title={translate('draft.attach')} hints={draft.attach} />
      <Hints title={translate('help.atHand')} hints={draft.atHand} />
      <FollowUp />
    </>
  );
}
