import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { Later } from '../ui/Later';

// Most popups open on one order that reads: what is typed, pasted and chosen is fetched only when it is needed.
const loadNoOrderHere = () => import('./NoOrderHere');
const loadOrderFields = () => import('./OrderFields');
const loadOrderChoices = () => import('./OrderChoices');
const loadMoreFacts = () => import('./MoreFacts');

export function NoOrderHereLater({ answer }: { answer: PageAnswer }) {
  return <Later load={loadNoOrderHere}>{({ NoOrderHere }) => <NoOrderHere answer={answer} />}</Later>;
}

export function OrderFieldsLater({ onlyMissing }: { onlyMissing: boolean }) {
  return (
    <Later load={loadOrderFields}>{({ OrderFields }) => <OrderFields onlyMissing={onlyMissing} />}</Later>
  );
}

export function OrderChoicesLater() {
  return <Later load={loadOrderChoices}>{({ OrderChoices }) => <OrderChoices />}</Later>;
}

export function MoreFactsLater() {
  return <Later load={loadMoreFacts}>{({ MoreFacts }) => <MoreFacts />}</Later>;
}
