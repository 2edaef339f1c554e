import { REGISTRY } from '../../ui/catalogue/registry.ts';
import { EXPLORER } from '../../ui/catalogue/explorer.ts';
import { startPage } from '../start-page.ts';
import { ExplorerPage } from './explorer-page.tsx';
import { watchLeaving } from './place.ts';
import '../../ui/base.css';
import '../page-head.css';
import './explorer.css';
import './search/search.css';
import './entry/entry.css';

// A place in a long list comes back by our own means: the browser's would come before the list is drawn.
history.scrollRestoration = 'manual';
watchLeaving();
startPage(REGISTRY.language, EXPLORER.say('page-title'), <ExplorerPage />);
