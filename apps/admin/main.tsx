import { createRoot } from 'react-dom/client';
import { memoryStore, type Store } from 'react-admin';
import { App } from './App.tsx';
import { me } from './providers/me.ts';
import { ownStore } from './providers/own-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const shown = createRoot(root);
const show = (store: Store) => shown.render(<App store={store} />);
// Where nobody can be asked, the app says why.
void me().then(
  ({ account }) => show(ownStore(account.id)),
  () => show(memoryStore()),
);
