export const longest = 300;
const source = /\.([cm]?[jt]sx?|scss|css|graphql)$/;
const generated = /(^|\/)(graph|generated|migrations|dist)\/|^schema\//;

/** Whether a file is ours to keep small. @param {string} file */
export const isSource = (file) => source.test(file) && !generated.test(file);

/** @param {string} text */
export const linesOf = (text) => text.trimEnd().split('\n').length;
