import path from 'node:path';
import type { Configuration } from 'webpack';

/** The command line and the worker, as one file that Node runs. Packages stay outside the bundle. */
const worker: Configuration = {
  name: 'worker',
  target: 'node20',
  entry: { shirebook: './sync/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
};

export default [worker];
