import { useEffect } from 'preact/hooks';
import { ContactStatus } from './contact/ContactStatus';
import { NextDeadline } from './deadlines/NextDeadline';
import { Problem } from './faq/Problem';
import { ToInquiry } from './faq/ToInquiry';
import { InquiryDraft } from './inquiry/InquiryDraft';
import { NoOrderHereLater } from './order/orderParts';
import { OrderCard } from './order/OrderCard';
import { SectionBoundary } from './ui/SectionBoundary';
import { Skeleton } from './ui/Skeleton';
import { Tools } from './ui/Tools';
import { translate } from '../utils/browser/translate';
import { usePopup } from '../utils/state/usePopup';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';

/** From top to bottom: is anyone there, which order, what by when, what happened, what to write. */
export function App() {
  const answer = usePopup((state) => state.answer);
  // What the budget for the popup's speed is measured by.
  useEffect(() => void (answer && performance.mark('order-shown')), [answer]);
  return (
    <main>
      <h1 class="screen-reader">{translate('appTitle')}</h1>
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
            <NextDeadline />
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
    </main>
  );
}
