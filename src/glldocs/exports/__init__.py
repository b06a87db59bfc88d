"""What a document becomes for those outside of the pod: markdown, a page of HTML, a Word document, and what is printed as PDF."""
