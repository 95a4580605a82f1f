/** A spun example, written for this project, for the welcome page. */
export const EXAMPLE_ARTICLE = `The Larkmouth ferry lath take now signed a missive to the harbour board

Nearly ii hundred ferry workers of Larkmouth take asked the harbour board to take away the cameras that were fitted to the dark boats inwards March. The cameras, which lookout the faces of the coiffure for signs of fatigue, are existence used past the company equally a style of deciding who may piece of work extra hours, the workers say.

"We were told that information technology was for our safety," said one of the deckhands, who did non want to give her name. "Now nosotros detect that the pictures are kept for a yr." The board has non answered nevertheless, simply a spokesman said that it would look at the affair again earlier the end of the calendar month.

In the meantime, the boats volition run equally usual. The spousal relationship of the ferry workers says that it is ready to talk, and that cameras are some other matter which should accept been discussed showtime.`;
