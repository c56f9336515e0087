import { translate, translateId } from '../../utils/browser/translate';
import { countIn } from '../../utils/kept/countKept';
import { emptyKept } from '../../utils/kept/types';
import { useKept } from '../../utils/state/useKept';
import { OwnRecords } from '../contact/OwnRecords';
import { RememberedOrders } from '../contact/RememberedOrders';
import { RemoveButton } from '../ui/RemoveButton';
import { KeptFor } from './KeptFor';

/** What stays on this computer, for how long, and the way to be rid of each kind of it. */
export function KeptRecords() {
  return (
    <>
      <p class="quiet">{translate('options.keptHere')}</p>
      <KeptFor />
      <OwnRecords />
      <RememberedOrders />
      {(['sellerHours', 'ownHolidays', 'reminders', 'waiting'] as const).map((part) => (
        <KeptPart key={part} part={part} />
      ))}
    </>
  );
}

function KeptPart({ part }: { part: 'sellerHours' | 'ownHolidays' | 'reminders' | 'waiting' }) {
  const { [part]: entries, change } = useKept((state) => state);
  const count = countIn(part, entries);
  const name = translateId('keptKinds', part);
  if (count === 0) return null;
  return (
    <p class="ways" data-testid={`kept-${part}`}>
      {name} ({count})
      <RemoveButton
        label={translate('holidays.remove', [name])}
        onRemove={() => void change(() => ({ [part]: emptyKept[part] }))}
      />
    </p>
  );
}
