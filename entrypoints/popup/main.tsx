import { mountApp } from '../../components/mountApp';

// The panel's page and the welcome page are this one under other names: pages that load the same in several ways would be
// packed in many small parts.
const page = document.documentElement.className;
if (page === 'welcome')
  void import('../../components/welcome/mountWelcome').then(({ mountWelcome }) => mountWelcome());
else mountApp(page === 'panel' ? 'panel' : 'popup');
