/** The walks of the ordinary tests, twenty times as many, from another seed each run; a failure prints its seed. */
process.env['XG_APPLICATION_WALKS'] ??= '200';
process.env['XG_WALK_SEED'] ??= String(Date.now() % 1_000_000_000);
console.log(`XG_WALK_SEED=${process.env['XG_WALK_SEED']}`);
await import('./application-walks.test.js');
