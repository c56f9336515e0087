import { useEffect, useState } from 'preact/hooks';
import { tabInFront } from '../../utils/browser/activeTab';
import { openOptions } from '../../utils/browser/openOptions';
import { hasSidePanel, openSidePanel } from '../../utils/browser/sidePanel';
import { translate } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { IconButton } from './IconButton';

/** The ways out of the popup: into the panel beside the page, and to the settings. */
export function Tools() {
  const place = usePopup((state) => state.place);
  const [windowId, setWindowId] = useState<number>();
  const offersPanel = place === 'popup' && hasSidePanel();
  // Known before the click: a panel is opened in answer to the click alone, not after waiting for an answer.
  useEffect(() => {
    if (offersPanel)
      tabInFront().then(
        (tab) => setWindowId(tab?.windowId),
        () => {},
      );
  }, [offersPanel]);

  function goOnInPanel(): void {
    if (windowId === undefined) return;
    openSidePanel(windowId).then(
      () => window.close(),
      () => setWindowId(undefined),
    );
  }

  return (
    <div class="tools">
      {offersPanel && windowId !== undefined && (
        <IconButton
          label={translate('openPanel')}
          path="M2.5 3.5h11v9h-11zM9.5 3.5v9"
          onPress={goOnInPanel}
        />
      )}
      <IconButton
        label={translate('openOptions')}
        path="M2 4.5h6m4 0h2M2 11.5h2m4 0h6M8 3v3h2.5V3zM4 10v3h2.5v-3z"
        onPress={() => void openOptions()}
      />
    </div>
  );
}
