import { translate } from '../../utils/browser/translate';
import type { Channel } from '../../utils/inquiry/types';
import { currentChannel } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';

/** Makes this the place that the draft is written for. */
export function WriteHere({ channel }: { channel: Channel }) {
  const current = usePopup(currentChannel);
  const chooseChannel = usePopup((state) => state.chooseChannel);
  if (current === channel) return null;
  return (
    <button type="button" class="link" onClick={() => chooseChannel(channel)}>
      {translate('status.contactNow')}
    </button>
  );
}
