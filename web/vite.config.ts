import { defineConfig, type ProxyOptions } from 'vite';

/** `npm run web` shows changes at once, and asks a server that runs beside it (`npm start`). */
const server = 'http://127.0.0.1:4000';

/** The server answers pages of its own address only, which this development server is not. */
const asOwnPage: ProxyOptions = {
  target: server,
  changeOrigin: true,
  ws: true,
  configure(proxy) {
    proxy.on('proxyReq', (request) => request.removeHeader('origin'));
    proxy.on('proxyReqWs', (request) => request.removeHeader('origin'));
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'es2022',
    // The first that know light-dark(): for older ones it would be rewritten so that no colour is left of it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: 'manifest.json',
    sourcemap: false,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/graphql': asOwnPage, '/download': asOwnPage, '/health': asOwnPage } },
});
