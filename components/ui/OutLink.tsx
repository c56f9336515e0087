import type { ComponentChildren } from 'preact';
import { translate } from '../../utils/browser/translate';

/** A link that opens a tab of its own, and says so. */
export function OutLink({ address, children }: { address: string; children: ComponentChildren }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
      <span class="screen-reader"> ({translate('opensInNewTab')})</span>
    </a>
  );
}
