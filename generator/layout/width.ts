/** Widest line of generated TypeScript. What is wider is broken where Prettier breaks it; a test compares the two. */
export const lineWidth = 100;

/** Whether the text fits a line. */
export const fits = (text: string): boolean => text.length <= lineWidth;
