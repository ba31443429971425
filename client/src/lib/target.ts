/** Which build this is; Taro replaces the expression, so the branch not taken is dropped. */
export const isWeapp: boolean = process.env.TARO_ENV === 'weapp';
export const isH5: boolean = process.env.TARO_ENV === 'h5';
