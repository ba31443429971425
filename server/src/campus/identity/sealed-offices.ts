/** Offices whose people and data no administrator reaches: their roles are granted by their own head. */
export const SEALED_OFFICES: readonly string[] = ['COUNSELLING_CENTRE'];
