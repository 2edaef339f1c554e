import { POPUP } from '../../ui/catalogue/popup.ts';
import { startPage } from '../start-page.ts';
import { Popup } from './popup.tsx';
import '../../ui/base.css';
import './popup.css';

startPage(POPUP.language, POPUP.say('title'), <Popup query={new URLSearchParams(location.search)} />);
