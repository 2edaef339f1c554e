/** Our pages -> background: a report was queued or hastened, so look at the queue now. The reports themselves are in the store. */
import { contract } from './bus.ts';

export const reportQueue = contract<Record<string, never>, null>('report-queue', 'pages', () => ({}));
