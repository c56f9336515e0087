import { useEffect, useState } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import { practiceOrders, type PracticeState } from '../../utils/practice/orders';
import { practiceLines } from '../../utils/practice/practiceLines';
import { usePopup } from '../../utils/state/usePopup';

const states = Object.keys(practiceOrders) as PracticeState[];

/** An invented order, drawn as a store would; the popup beside it reads what stands here. */
export function PracticeOrder() {
  const [state, setState] = useState<PracticeState>('shipping');
  const [openedAt] = useState(() => new Date());
  const read = usePopup((popup) => popup.read);
  useEffect(() => void read(), [read, state]);
  return (
    <section class="practice" aria-labelledby="practice-heading">
      <h2 id="practice-heading">{translate('welcome.practice')}</h2>
      <p class="quiet">{translate('welcome.invented')}</p>
      <div role="group" aria-label={translate('orderField.status')} class="ways">
        {states.map((one) => (
          <button key={one} type="button" aria-pressed={one === state} onClick={() => setState(one)}>
            {translateId('orderStatus', one)}
          </button>
        ))}
      </div>
      <div id="practice-order" lang="ko" class="card">
        {practiceLines(state, openedAt).map((lines) => (
          <dl key={lines[0]?.[0]}>
            {lines.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  );
}
