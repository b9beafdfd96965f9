import { createRoot } from 'react-dom/client';
import { Speaking } from '#web/ui';
import { MyYears } from './parts/my-years.tsx';
import { Shell } from './routes/Shell.tsx';
import { Session } from './session.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <Speaking>
    <Session>
      <MyYears>
        <Shell />
      </MyYears>
    </Session>
  </Speaking>,
);
