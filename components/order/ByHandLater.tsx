import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { useLoaded } from '../ui/useLoaded';

// Most popups open on an order that reads: what is typed and pasted by hand is fetched only when it is needed.
const loadOrderByHand = () => import('./OrderByHand');
const loadOrderFields = () => import('./OrderFields');

export function OrderByHandLater({ kind }: { kind: Exclude<PageAnswer['kind'], 'read'> }) {
  const loaded = useLoaded(loadOrderByHand);
  return loaded && loaded !== 'failed' ? <loaded.OrderByHand kind={kind} /> : null;
}

export function OrderFieldsLater({ onlyMissing }: { onlyMissing: boolean }) {
  const loaded = useLoaded(loadOrderFields);
  return loaded && loaded !== 'failed' ? <loaded.OrderFields onlyMissing={onlyMissing} /> : null;
}
