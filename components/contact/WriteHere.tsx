import { translate } from '../../utils/browser/translate';
import type { Channel } from '../../utils/inquiry/types';
import { currentChannel } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { askInDraft } from '../inquiry/askInDraft';

/** Makes this the place that the draft is written for, and goes there. */
export function WriteHere({ channel }: { channel: Channel }) {
  const current = usePopup(currentChannel);
  const chooseChannel = usePopup((state) => state.chooseChannel);
  if (current === channel) return null;
  return (
    <button type="button" class="link" onClick={() => askInDraft(() => chooseChannel(channel))}>
      {translate('status.contactNow')}
    </button>
  );
}
