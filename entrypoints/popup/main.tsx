import { mountApp } from '../../components/mountApp';

// The panel's page is this one under another name: two that load the same in two ways would be packed in many small parts.
mountApp(document.documentElement.classList.contains('panel') ? 'panel' : 'popup');
