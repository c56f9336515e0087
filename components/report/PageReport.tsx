import { reportActiveTab } from '../../utils/browser/reportActiveTab';
import { translate } from '../../utils/browser/translate';
import { useLoaded } from '../ui/useLoaded';
import { ReportText } from './ReportText';
import './report.css';

const makeReport = async () => ({ text: await reportActiveTab() });

/** Has the page looked at again, and shows what a report of it would say. */
export function PageReport() {
  const report = useLoaded(makeReport);
  if (report === null)
    return (
      <p role="status" class="quiet">
        {translate('report.making')}
      </p>
    );
  return report === 'failed' || report.text === null ? (
    <p class="notice" role="alert">
      {translate('report.none')}
    </p>
  ) : (
    <ReportText made={report.text} />
  );
}
