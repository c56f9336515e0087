import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { EarlierOrder } from './EarlierOrder';
import { OrderByHand } from './OrderByHand';
import './order-forms.css';

/** What stands before the order where the page in front gives none: the order is an earlier page's, or given by hand. */
export function NoOrderHere({ answer }: { answer: PageAnswer }) {
  if (answer.kind !== 'read') return <OrderByHand kind={answer.kind} />;
  return answer.earlier ? <EarlierOrder reason={answer.earlier} /> : null;
}
