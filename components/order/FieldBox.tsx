import { useRef } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import type { CorrectableField } from '../../utils/orders/correctOrder';
import { statusWords } from '../../utils/orders/fields/statusWords';
import { typedField } from '../../utils/orders/typedField';
import { correctionOf, fieldAsRead } from '../../utils/state/corrected';
import { usePopup } from '../../utils/state/usePopup';
import { useSettled } from '../ui/useSettled';
import { EXAMPLES } from './fieldLists';
import { fieldWords } from './fieldWords';
import { orderDayWords } from './orderWords';

const EXAMPLE: Partial<Record<CorrectableField, (typeof EXAMPLES)[keyof typeof EXAMPLES]>> = EXAMPLES;

/** One field to correct: what was read or typed, how that is understood, and the way back. */
export function FieldBox({ name }: { name: CorrectableField }) {
  const correction = usePopup((state) => correctionOf(state, name));
  const read = usePopup((state) => fieldAsRead(state, name));
  const now = usePopup((state) => state.now);
  const correct = usePopup((state) => state.correct);
  const uncorrect = usePopup((state) => state.uncorrect);
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const label = translateId('orderField', name);
  const id = `field-${name}`;

  const understood = correction?.field;
  const unusable = useSettled(understood ? '' : (correction?.text.trim() ?? '')) !== '';
  const day = understood && EXAMPLE[name] === 'order.exampleDate' ? String(understood.value) : '';
  const note = day ? translate('order.readAs', [orderDayWords(day)]) : '';
  const hint = name === 'paymentMethods' ? translate('order.noNumbers') : note;
  const control = {
    ref: box,
    id,
    'data-testid': `correct-${name}`,
    'aria-describedby': hint || unusable ? `${id}-hint` : undefined,
  };

  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      {name === 'status' ? (
        <select
          {...control}
          value={String(understood?.value ?? (correction ? '' : (read?.value ?? '')))}
          onChange={(event) => correct(name, typedField(name, event.currentTarget.value, now))}
        >
          <option value="">{translate('order.noStatus')}</option>
          {Object.keys(statusWords).map((status) => (
            <option key={status} value={status}>
              {translateId('orderStatus', status)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={correction?.text ?? (read ? fieldWords(name, read) : '')}
          aria-invalid={unusable}
          onInput={(event) => {
            const typed = typedField(name, event.currentTarget.value, now);
            correct(name, typed);
            // What is not kept (a card's number) leaves the box, also where the kept text is the same as before.
            if (event.currentTarget.value !== typed.text) event.currentTarget.value = typed.text;
          }}
        />
      )}
      {correction && read && (
        <button
          type="button"
          class="link"
          aria-label={translate('order.undoField', [label])}
          title={translate('order.undoTitle', [fieldWords(name, read)])}
          onClick={() => {
            uncorrect(name);
            box.current?.focus();
          }}
        >
          {translate('order.undo')}
        </button>
      )}
      {unusable ? (
        <span id={`${id}-hint`} class="hint problem" role="alert">
          {translate('order.unusable', [translate(EXAMPLE[name] ?? 'order.exampleNumber')])}
        </span>
      ) : (
        hint && (
          <span id={`${id}-hint`} class="hint quiet">
            {hint}
          </span>
        )
      )}
    </div>
  );
}
