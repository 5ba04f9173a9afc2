"""Components of three libraries on the stage and in miniprogram-simulate, the official component framework in jsdom."""
