console.log("samskap");
