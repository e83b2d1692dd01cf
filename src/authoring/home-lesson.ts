/** The lesson whose example the home page opens with: what is changed there is found changed in the lesson. */
export const HOME_LESSON = "09-roi";
