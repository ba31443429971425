/** @type {import('../context.mjs').Routes} the university's site: news of the offices */
export const siteRoutes = {};
