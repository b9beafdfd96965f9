import { createRoot } from 'react-dom/client';
import { Speaking } from '#web/ui';
import { NoSession } from './NoSession.tsx';
import { RollCall } from './RollCall.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const sessionId = new URLSearchParams(location.search).get('session') ?? '';
createRoot(root).render(<Speaking>{sessionId ? <RollCall sessionId={sessionId} /> : <NoSession />}</Speaking>);
