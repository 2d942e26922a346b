/** The font of the page, of a picture and of a PDF. */
export const fontFamily = "'Atkinson Hyperlegible Next Variable', sans-serif";
/** For a drawing that is opened where our font may not be. */
export const pictureFonts = "'Atkinson Hyperlegible Next', 'Segoe UI', Helvetica, Arial, sans-serif";
