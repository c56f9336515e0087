import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { Later } from '../ui/Later';

// Most popups open on an order that reads: what is typed and pasted by hand is fetched only when it is needed.
const loadOrderByHand = () => import('./OrderByHand');
const loadOrderFields = () => import('./OrderFields');

export function OrderByHandLater({ kind }: { kind: Exclude<PageAnswer['kind'], 'read'> }) {
  return <Later load={loadOrderByHand}>{({ OrderByHand }) => <OrderByHand kind={kind} />}</Later>;
}

export function OrderFieldsLater({ onlyMissing }: { onlyMissing: boolean }) {
  return (
    <Later load={loadOrderFields}>{({ OrderFields }) => <OrderFields onlyMissing={onlyMissing} />}</Later>
  );
}
