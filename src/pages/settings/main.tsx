import { reportStore } from '../../browser/report-store.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { startPage } from '../start-page.ts';
import { SettingsPage } from './settings-page.tsx';
import '../../ui/base.css';
import '../page-head.css';
import './settings.css';

startPage(SETTINGS.language, SETTINGS.say('page-title'), <SettingsPage store={reportStore()} />);
