import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { Later } from '../ui/Later';

// Most popups open on one order that reads: what is typed, pasted and chosen is fetched only when it is needed.
const loadParts = () => import('./laterOrderParts');

export function NoOrderHereLater({ answer }: { answer: PageAnswer }) {
  return <Later load={loadParts}>{({ NoOrderHere }) => <NoOrderHere answer={answer} />}</Later>;
}

export function OrderFieldsLater({ onlyMissing }: { onlyMissing: boolean }) {
  return <Later load={loadParts}>{({ OrderFields }) => <OrderFields onlyMissing={onlyMissing} />}</Later>;
}

export function OrderChoicesLater() {
  return <Later load={loadParts}>{({ OrderChoices }) => <OrderChoices />}</Later>;
}

export function MoreFactsLater() {
  return <Later load={loadParts}>{({ MoreFacts }) => <MoreFacts />}</Later>;
}
