/**
 * The storeys of docs/architecture.md as errors: a room may import itself and the rooms below it, nothing else.
 * Each list goes from the ground up; an inner list is one floor whose rooms are strangers to each other.
 */
const tests = '(\\.(test|testkit)\\.[cm]?tsx?$|/test/|/testing/)';

const houses = {
  server: [
    'kernel',
    'platform',
    'campus',
    'messaging',
    'machine',
    ['papers', 'payouts', 'printing', 'places', 'bulletin'],
    'review',
    'offerings',
    'workflows',
    'app',
    'main',
  ],
  client: ['graph', 'lib', 'ui', 'review', 'workflows', 'registry', 'pages', 'app'],
  console: ['graph', 'lib', 'ui', 'review', 'worklist', 'workflows', 'registry', 'pages', 'app', 'main'],
};

/** Reached by an alias of the client's bundler only. */
const aliased = ['^client/src/lib/graph/(headers|graphql-shim)\\.ts$'];

/** A room is a folder or, like main.ts and registry.ts, a file of that name. */
const place = (house, rooms) => `^${house}/src/(${rooms.join('|')})(/|\\.[a-z.]*tsx?$|\\.scss$)`;

const storeys = Object.entries(houses).flatMap(([house, floors]) =>
  floors.flatMap((floor, height) =>
    [floor].flat().map((room) => ({
      name: `${house}-storey-${room}`,
      comment: `${room} may import only itself and the floors below it`,
      severity: 'error',
      from: { path: place(house, [room]), pathNot: tests },
      to: { path: `^${house}/`, pathNot: [place(house, [room, ...floors.slice(0, height).flat()]), '/node_modules/'] },
    })),
  ),
);

module.exports = {
  forbidden: [
    ...storeys,
    ...Object.keys(houses).map((house) => ({
      name: `${house}-workflows-are-strangers`,
      comment: 'a workflow never imports another workflow; what two need belongs to a floor below',
      severity: 'error',
      from: { path: `^${house}/src/workflows/([^/]+)/`, pathNot: tests },
      to: { path: `^${house}/src/workflows/`, pathNot: `^${house}/src/workflows/$1/` },
    })),
    ...Object.entries(houses).map(([house, floors]) => ({
      name: `${house}-has-no-other-rooms`,
      comment:
        'every source file stands in a room of the plan; a new room is a line in this file and in docs/architecture.md',
      severity: 'error',
      from: {},
      to: { path: `^${house}/src/`, pathNot: [place(house, floors.flat()), tests, '\\.d\\.ts$'] },
    })),
    {
      name: 'clients-share-only-the-schema',
      comment: 'client, console and server know of each other what schema/ says',
      severity: 'error',
      from: { path: '^(server|client|console)/' },
      to: { path: '^(server|client|console|scripts|e2e)/', pathNot: '^$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'a type such as StateTone may be named there, a document may not be asked',
      severity: 'error',
      from: { path: '^(client|console)/src/ui/' },
      to: { path: '^(client|console)/src/graph/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-files-know-no-orm-and-no-graph',
      comment: 'kernel, rules and workflow tables are plain data and functions',
      severity: 'error',
      from: { path: '(^server/src/kernel/|\\.rules\\.ts$|\\.workflow\\.ts$)', pathNot: tests },
      to: { path: '(@mikro-orm/|type-graphql|class-validator|/@apollo/|/fastify/)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'a file that imports nothing and that nobody imports is dead',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.config\\.ts$', tests, ...aliased] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'what is imported stands in the package.json of its folder; generated documents name their own type package',
      severity: 'error',
      from: { pathNot: '/src/graph/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^server/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/coverage/)' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
