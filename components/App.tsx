import { useEffect } from 'preact/hooks';
import { ContactStatus } from './contact/ContactStatus';
import { Problem } from './faq/Problem';
import { ToInquiry } from './faq/ToInquiry';
import { InquiryDraft } from './inquiry/InquiryDraft';
import { NoOrderHereLater } from './order/orderParts';
import { OrderCard } from './order/OrderCard';
import { Later } from './ui/Later';
import { SectionBoundary } from './ui/SectionBoundary';
import { Skeleton } from './ui/Skeleton';
import { Tools } from './ui/Tools';
import { translate } from '../utils/browser/translate';
import { usePopup } from '../utils/state/usePopup';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';

// With its rules, which are fetched while the page is being read.
const nextDeadline = import('./deadlines/NextDeadline');
const loadNextDeadline = () => nextDeadline;

/**
 * From top to bottom: is anyone there, which order, what by when, what happened, what to write. A page that holds it among
 * other things has the heading and the main part itself.
 */
export function App() {
  const isPart = usePopup(({ place }) => place === 'page');
  const Frame = isPart ? 'div' : 'main';
  const answer = usePopup((state) => state.answer);
  // What the budget for the popup's speed is measured by.
  useEffect(() => void (answer && performance.mark('order-shown')), [answer]);
  return (
    <Frame class="app">
      {!isPart && <h1 class="screen-reader">{translate('appTitle')}</h1>}
      <SectionBoundary>
        <ContactStatus />
      </SectionBoundary>
      <Tools />
      {answer === null ? (
        <Skeleton />
      ) : (
        <>
          {(answer.kind !== 'read' || answer.earlier) && (
            <SectionBoundary>
              <NoOrderHereLater answer={answer} />
            </SectionBoundary>
          )}
          <SectionBoundary>
            <OrderCard />
          </SectionBoundary>
          <SectionBoundary>
            <Later load={loadNextDeadline}>{({ NextDeadline }) => <NextDeadline />}</Later>
          </SectionBoundary>
          <SectionBoundary>
            <Problem />
          </SectionBoundary>
          <SectionBoundary>
            <ToInquiry />
          </SectionBoundary>
          <SectionBoundary>
            <InquiryDraft />
          </SectionBoundary>
        </>
      )}
    </Frame>
  );
}
