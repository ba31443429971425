import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/**
 * One source, two targets. Sizes are written in px and never scaled by the screen; large type comes from the person's
 * own setting (see ui/tokens.scss), so Taro's px transform stays off.
 */
export default defineConfig<'webpack5'>(async () => {
  const target = process.env.TARO_ENV ?? 'h5';
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'xuegong-client',
    date: '2025-11-1',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    framework: 'react',
    plugins: [path.join(root, 'config/aria-plugin.js')],
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    logger: { quiet: true, stats: false },
    defineConstants: {
      // where the graph lives; empty means "same origin", which only H5 can use
      API_BASE: JSON.stringify(process.env.TARO_APP_API_BASE ?? ''),
    },
    alias: {
      // graphql-request needs only a few names of graphql; the parser alone would be 45 KB
      graphql$: path.join(root, 'src/lib/graph/graphql-shim.ts'),
    },
    mini: {
      optimizeMainPackage: { enable: true },
      // styles are written so that their order among files does not matter
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: false, config: {} } },
      webpackChain(chain) {
        // the mini-program has no Headers, which graphql-request constructs
        chain
          .plugin('headers')
          .use(webpackOf(chain).ProvidePlugin, [{ Headers: [path.join(root, 'src/lib/graph/headers.ts'), 'Headers'] }]);
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
      webpackChain(chain) {
        // what two pages share goes into one chunk: by default each page carries its own copy
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 0,
          cacheGroups: {
            default: false,
            defaultVendors: false,
            shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true, priority: 10 },
          },
        });
        chain.performance.hints(false);
      },
    },
  };
  return config;
});

// typed loosely on purpose: webpack-chain does not export the constructor, and the exact peer is pinned in package.json
function webpackOf(_chain: unknown): { ProvidePlugin: new (definitions: object) => object } {
  return require('webpack') as { ProvidePlugin: new (definitions: object) => object };
}
