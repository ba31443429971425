/** The walks of the ordinary tests, more than ten times as many, from another seed each run; a failure prints its seed. */
process.env['XG_WALKS'] ??= '1000';
process.env['XG_WALK_SEED'] ??= String(Date.now() % 1_000_000_000);
console.log(`XG_WALK_SEED=${process.env['XG_WALK_SEED']}`);
await import('./workflow-walks.test.js');
