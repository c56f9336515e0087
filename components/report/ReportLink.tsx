import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { Later } from '../ui/Later';

const loadPageReport = () => import('./PageReport');

/** A quiet way to say that the page was read wrongly; the report is made only when it is opened. */
export function ReportLink() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        class="link quiet"
        aria-expanded={open}
        data-testid="report-link"
        onClick={() => setOpen(!open)}
      >
        {translate('report.open')}
      </button>
      {open && <Later load={loadPageReport}>{({ PageReport }) => <PageReport />}</Later>}
    </div>
  );
}
