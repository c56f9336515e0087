import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { currentOrder, currentPlace, orderAsFound } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { correctionOf } from '../../utils/state/corrected';
import { FieldBox } from './FieldBox';
import { ReportLink } from '../report/ReportLink';
import { ESSENTIAL, SELDOM, USUAL } from './fieldLists';
import { PasteFill } from './PasteFill';
import './order-forms.css';

/** Boxes to type in what was not found or was read wrongly, and the way to fill them from a pasted text. */
export function OrderFields({ onlyMissing }: { onlyMissing: boolean }) {
  const place = usePopup(currentPlace);
  const isPage = usePopup(({ answer }) => answer?.kind === 'read');
  // What would be reported is the page in front.
  const isHere = usePopup(({ answer }) => answer?.kind === 'read' && !answer.earlier);
  const missing = usePopup((state) => {
    const order = orderAsFound(state);
    return ESSENTIAL.filter((name) => !{ ...order, ...order.items[state.work.item] }[name]);
  });
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!onlyMissing) form.current?.querySelector('input')?.focus();
  }, [onlyMissing]);

  return (
    <div ref={form} class="order-fields" role="group" aria-label={translate('order.fields')}>
      {(onlyMissing ? missing : USUAL).map((name) => (
        <FieldBox key={`${place}.${name}`} name={name} />
      ))}
      {!onlyMissing && <SeldomFields key={place} place={place} />}
      {isPage && <PasteFill key={place} />}
      {isHere && <ReportLink key={place} />}
    </div>
  );
}

function SeldomFields({ place }: { place: string }) {
  const corrected = usePopup((state) => SELDOM.some((name) => correctionOf(state, name)));
  const doubtful = usePopup((state) => {
    const order = currentOrder(state);
    const fields = { ...order, ...order.items[state.work.item] };
    return SELDOM.some((name) => fields[name]?.sure === false);
  });
  const [open] = useState(corrected || doubtful);
  return (
    <details open={open}>
      <summary>{translate('order.more')}</summary>
      <div class="seldom">
        {SELDOM.map((name) => (
          <FieldBox key={`${place}.${name}`} name={name} />
        ))}
      </div>
    </details>
  );
}
