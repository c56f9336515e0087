import { App } from '../App';
import { translate } from '../../utils/browser/translate';
import { ButtonPlace } from './ButtonPlace';
import { PracticeOrder } from './PracticeOrder';
import { Steps } from './Steps';
import { WellDone } from './WellDone';
import './welcome.css';

const PROMISES = ['reads', 'before', 'drops', 'nowhere', 'neverSends', 'keeps'] as const;

/** What opens after installing: what it is, and an order to try everything on. Its stores are those of the practice. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icon-48.png" alt="" width="48" height="48" />
        <h1 tabIndex={-1} ref={begin}>
          {translate('welcome.title')}
        </h1>
        <p>{translate('welcome.lead')}</p>
      </header>
      <div class="about">
        <Steps />
        <h2>{translate('welcome.privacy')}</h2>
        <ul>
          {PROMISES.map((promise) => (
            <li key={promise}>{translate(`welcome.${promise}`)}</li>
          ))}
        </ul>
        <h2>{translate('welcome.button')}</h2>
        <ButtonPlace />
        <p>
          <a href="/options.html">{translate('openOptions')}</a>
        </p>
      </div>
      <PracticeOrder />
      <section class="popup-frame" aria-labelledby="practice-popup">
        <h2 id="practice-popup">{translate('welcome.popup')}</h2>
        <p class="quiet">{translate('welcome.nothingKept')}</p>
        <div class="frame">
          <App />
        </div>
        <WellDone />
      </section>
    </main>
  );
}

/** The popup takes the focus where nothing else has it: here one begins at the beginning. */
function begin(heading: HTMLElement | null): void {
  heading?.focus();
}
