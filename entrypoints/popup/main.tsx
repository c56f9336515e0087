import { mountApp } from '../../components/mountApp';

mountApp('popup');
