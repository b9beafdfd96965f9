import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  root: fromRoot('apps/admin'),
  base: '/admin/',
  plugins: [react()],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    dedupe: ['react', 'react-dom', '@mui/material', 'react-router', '@tanstack/react-query'],
  },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    target: ['chrome109', 'edge109'],
    outDir: fromRoot('dist/web/admin'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    // The roll call is a light page of its own: it is kept on the device and works without a line.
    rolldownOptions: { input: [fromRoot('apps/admin/index.html'), fromRoot('apps/admin/roll-call.html')] },
  },
});
