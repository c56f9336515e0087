import type { ComponentType } from 'preact';
import { translate } from '../../utils/browser/translate';
import { SectionBoundary } from '../ui/SectionBoundary';
import { ExportBackup } from './ExportBackup';
import { HoursOptions } from './HoursOptions';
import { ImportBackup } from './ImportBackup';
import { KeptRecords } from './KeptRecords';
import { LookOptions } from './LookOptions';
import { OptionsSection } from './OptionsSection';
import { SavedLine } from './SavedLine';
import { Wipe } from './Wipe';
import { WritingOptions } from './WritingOptions';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './options.css';

type Heading = 'writing' | 'look' | 'hours' | 'keeping' | 'export' | 'import' | 'wipe';

const parts: [heading: Heading, Part: ComponentType][] = [
  ['writing', WritingOptions],
  ['look', LookOptions],
  ['hours', HoursOptions],
  ['keeping', KeptRecords],
  ['export', ExportBackup],
  ['import', ImportBackup],
  ['wipe', Wipe],
];

/** Everything that the shopper chose or had kept, in one column; what is changed is kept at once. */
export function OptionsPage() {
  return (
    <main class="options">
      <h1>{translate('options.title')}</h1>
      <p class="quiet">{translate('options.intro')}</p>
      {parts.map(([heading, Part]) => (
        <OptionsSection key={heading} heading={translate(`options.${heading}`)}>
          <SectionBoundary>
            <Part />
          </SectionBoundary>
        </OptionsSection>
      ))}
      <SavedLine />
    </main>
  );
}
