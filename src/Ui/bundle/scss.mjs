// Lets esbuild read .scss, with packages found by their names.
import * as sass from 'sass';

export const scss = {
  name: 'scss',
  setup(build) {
    build.onLoad({ filter: /\.scss$/ }, ({ path }) => {
      const { css } = sass.compile(path, { loadPaths: ['node_modules'], quietDeps: true, logger: sass.Logger.silent });
      return { contents: css, loader: 'css' };
    });
  },
};
