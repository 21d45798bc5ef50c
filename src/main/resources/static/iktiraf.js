"use strict";
document.querySelector("[data-focus]")?.focus();

for (const drop of document.querySelectorAll("[data-drop]")) {
  const input = drop.querySelector("input[type=file]");
  drop.querySelector("[data-drop-hint]").hidden = false;
  const over = on => event => {
    event.preventDefault();
    drop.classList.toggle("over", on);
  };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", event => {
    over(false)(event);
    input.files = event.dataTransfer.files;
    input.focus();
  });
}

for (const link of document.querySelectorAll("a[href='#text']")) {
  link.addEventListener("click", () => {
    document.getElementById("text").closest("details").open = true;
  });
}
