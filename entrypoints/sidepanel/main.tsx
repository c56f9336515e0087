import { mountApp } from '../../components/mountApp';

mountApp('panel');
