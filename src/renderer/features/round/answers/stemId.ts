/** The id of the question's heading, by which a field is named that is all there is to answer with. */
export const STEM_ID = 'asked-stem';
