import { translate, translateId } from '../../utils/browser/translate';
import { countIn } from '../../utils/kept/countKept';
import { emptyKept } from '../../utils/kept/types';
import { useKept } from '../../utils/state/useKept';
import { OwnRecords } from '../contact/OwnRecords';
import { RememberedOrders } from '../contact/RememberedOrders';
import { RemoveAll } from '../contact/RemoveAll';
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
  // What the shopper typed is not gone by one press.
  const isWork = part === 'sellerHours' || part === 'ownHolidays';
  const remove = () => void change(() => ({ [part]: emptyKept[part] }));
  return (
    <div class="ways" data-testid={`kept-${part}`}>
      {name} ({count})
      {isWork ? (
        <RemoveAll onRemove={remove} />
      ) : (
        <RemoveButton label={translate('holidays.remove', [name])} onRemove={remove} />
      )}
    </div>
  );
}
